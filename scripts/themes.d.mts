export type Colours = Readonly<Record<string, string>>;
export interface Theme {
  readonly name: string;
  readonly title: string;
  readonly colours: Colours;
}
export function themesOf(tokens: unknown): readonly Theme[];
export function descriptions(tokens: unknown): Readonly<Record<string, string>>;
