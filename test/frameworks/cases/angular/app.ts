import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import { figures, LIST } from './probe';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="again" (click)="state.set(figures(1234567))">again</button>
    <button id="toggle" (click)="shown.set(!shown())">toggle</button>
    <factlet-fact-sheet id="bare" />
    <factlet-population-counters id="children" [data]="sheet" />
    <factlet-population-counters id="light"
      ><p>{{ light() }}</p></factlet-population-counters
    >
    <div id="views">
      @if (shown()) {
        <factlet-population-counters [data]="sheet" />
      } @else {
        <p>Another view</p>
      }
    </div>
    <factlet-population-counters
      id="properties"
      [data]="sheet"
      heading="Our figures"
      [headingLevel]="5"
      [withoutSource]="true"
    />
    <factlet-population-counters
      id="array"
      [data]="list"
      (factlet-error)="code.set($event.issues[0].code)"
    />
    <factlet-probe id="camel-case" [factSheet]="sheet" />
    <factlet-population-counters id="imperative" #imperative [data]="state()" />
    <factlet-population-counters id="state" [data]="state()" (factlet-load)="hear('kebab')" />
    <factlet-probe
      id="events"
      [data]="sheet"
      (lowercaseevent)="hear('lowercase')"
      (camelEvent)="hear('camel')"
      (CAPSevent)="hear('caps')"
      (PascalEvent)="hear('pascal')"
    />
    <output id="heard">{{ told() }}</output>
    <output id="code">{{ code() }}</output>
  `,
})
export class App {
  readonly figures = figures;
  readonly list = LIST;
  readonly sheet = figures(657749);
  readonly light = signal(1);
  readonly shown = signal(true);
  readonly state = signal(this.sheet);
  readonly heard = signal<Record<string, number>>({});
  readonly code = signal('');
  readonly imperative = viewChild.required<ElementRef<HTMLElement>>('imperative');

  constructor() {
    afterNextRender(() => {
      Promise.resolve().then(() => this.light.set(2));
      this.imperative().nativeElement.addEventListener('factlet-load', () =>
        this.hear('imperative'),
      );
    });
  }

  hear(name: string) {
    this.heard.update((before) => ({ ...before, [name]: (before[name] ?? 0) + 1 }));
  }

  told() {
    return JSON.stringify(this.heard());
  }
}
