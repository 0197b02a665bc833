// What the compiler has to take, and what it has to refuse. Angular takes the types of tags and of their events from the page's own.
import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild } from '@angular/core';
import 'factlet/define';
import type { WidgetErrorEvent, WidgetLoadEvent } from 'factlet';

/** Takes an event of one kind only: not one whose type isn't known. */
type Known<Value, Expected> = 0 extends 1 & Value ? never : Expected;

@Component({
  selector: 'app-types',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <factlet-fact-sheet src="sheet.json" loading="lazy" refresh="3600" lang="az" class="sheet" />
    <factlet-origin-bars
      #bars
      [data]="{ lists: [] }"
      [headingLevel]="4"
      without-source
      theme="2021"
      [top]="5"
      (factlet-load)="load($event)"
      (factlet-error)="error($event)"
    >
      <p>Most refugees come from Ukraine.</p>
    </factlet-origin-bars>
    <p>{{ rows(bars.top) }}</p>
  `,
})
export class Types {
  readonly bars =
    viewChild.required<ElementRef<HTMLElementTagNameMap['factlet-origin-bars']>>('bars');

  load<Value>(event: Known<Value, WidgetLoadEvent> & Value) {
    return event.issues.length;
  }

  error<Value>(event: Known<Value, WidgetErrorEvent> & Value) {
    return event.issues.map(({ code }) => code);
  }

  rows<Value>(top: Known<Value, number> & Value) {
    return top;
  }

  wrong() {
    const bars = this.bars().nativeElement;
    // @ts-expect-error a field is misspelled
    bars.data = { donors: { item: [] } };
    // @ts-expect-error a level is a number
    bars.headingLevel = 'two';
    // @ts-expect-error there is no such theme
    bars.theme = 'night';
    // @ts-expect-error the event has issues
    bars.addEventListener('factlet-load', (event) => event.issue);
    // @ts-expect-error there is no such tag
    type Doughnut = HTMLElementTagNameMap['factlet-funding-doughnut'];
  }
}
