export interface Contrast {
  readonly names: readonly string[];
  readonly colours: readonly string[];
  readonly surface: string;
  readonly role: 'text' | 'line' | 'mark' | 'decoration';
  readonly ratio: number;
  readonly needed: number;
  readonly passes: boolean;
}
export function contrast(one: string, other: string): number;
export function contrasts(colours: Readonly<Record<string, string>>): Contrast[];
export function strengthened(colour: string, surface: string, needed?: number): string;
