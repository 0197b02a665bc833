import { states, type WidgetArgs } from './widget-stories.js';

interface StoryModule {
  readonly default: { readonly component: string; readonly args?: WidgetArgs };
  readonly [story: string]: { readonly args?: WidgetArgs };
}

export interface WidgetStates {
  readonly tag: string;
  readonly states: Readonly<Record<string, WidgetArgs>>;
}

/** Every widget that has a file of stories beside this folder, with what it is given in each state: its own story of that name, or the usual one. */
export const allWidgets: readonly WidgetStates[] = Object.values(
  import.meta.glob<StoryModule>('../*.stories.ts', { eager: true }),
).map((module) => ({
  tag: module.default.component,
  states: Object.fromEntries(
    Object.entries(states()).map(([name, usual]) => [
      name,
      { ...module.default.args, ...(module[name] ?? usual).args },
    ]),
  ),
}));
