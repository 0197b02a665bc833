/**
 * The JSON in an assistant's answer, which often has words around it or stands in a fence;
 * undefined in a text that has none, or that only mentions some.
 */
export function jsonInAnswer(text: string): string | undefined {
  const fenced = /```(?:json)?\s*(\{[\s\S]*?\})\s*```/i.exec(text)?.[1];
  const whole = /^\s*(\{[\s\S]*\})/.exec(text)?.[1];
  return fenced ?? whole;
}
