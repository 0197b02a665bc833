import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Issue } from 'factlet';
import 'factlet/widgets/population-counters';
import 'factlet/widgets/funding-donut';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Azerbaijan</h1>
      <factlet-population-counters
        [data]="population"
        [headingLevel]="2"
        (factlet-load)="issues.set($event.issues)"
        (factlet-error)="issues.set($event.issues)"
      >
        <p>
          8,087 refugees and 657,749 internally displaced people lived in Azerbaijan in mid-2024.
        </p>
      </factlet-population-counters>
      <factlet-funding-donut src="funding.json" [headingLevel]="2" [withoutTakeaway]="true" />
      <p role="status">{{ issues() ? 'Remarks on the data: ' + issues()?.length : '' }}</p>
    </main>
  `,
  styles: `
    main {
      display: grid;
      gap: 2em;
      max-inline-size: 60em;
      margin-inline: auto;
    }
    factlet-population-counters {
      --factlet-title: #00365f;
    }
  `,
})
export class App {
  readonly population = {
    lang: 'en',
    asOf: 'mid-2024',
    source: { text: 'UNHCR', url: 'https://www.unhcr.org/refugee-statistics' },
    groups: [
      { group: 'refugees', value: 8087 },
      { group: 'asylum-seekers', value: 224 },
      { group: 'stateless', value: 513 },
      { group: 'idps', value: 657749 },
    ],
  };
  readonly issues = signal<readonly Issue[] | undefined>(undefined);
}
