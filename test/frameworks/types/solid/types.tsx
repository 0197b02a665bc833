// What the compiler has to take, and what it has to refuse.
import type { OriginBarsElement, WidgetLoadEvent } from 'factlet';
import type {} from 'factlet/solid';

let bars: OriginBarsElement | undefined;

export const right = (
  <>
    <factlet-fact-sheet src="sheet.json" loading="lazy" refresh={3600} lang="az" class="sheet" />
    <factlet-origin-bars
      ref={bars}
      data={{ lists: [] }}
      heading-level={4}
      without-source
      theme="2021"
      prop:top={5}
      on:factlet-load={(event: WidgetLoadEvent) => event.issues.length}
      on:factlet-error={({ issues }) => issues.map(({ code }) => code)}
    >
      <p>Most refugees come from Ukraine.</p>
    </factlet-origin-bars>
    <factlet-donor-list heading-level="4" without-takeaway />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error a field is misspelled */}
    <factlet-fact-sheet data={{ donors: { item: [] } }} />
    {/* @ts-expect-error a level is a number */}
    <factlet-fact-sheet heading-level={{}} />
    {/* @ts-expect-error Solid would make it `headinglevel` */}
    <factlet-fact-sheet headingLevel={2} />
    {/* @ts-expect-error there is no such theme */}
    <factlet-fact-sheet theme="night" />
    {/* @ts-expect-error only the bars have rows to count */}
    <factlet-funding-donut top={5} />
    {/* @ts-expect-error the event has issues */}
    <factlet-funding-donut on:factlet-load={(event) => event.issue} />
    {/* @ts-expect-error there is no such tag */}
    <factlet-funding-doughnut />
    {/* @ts-expect-error another element */}
    <factlet-funding-donut ref={bars} />
  </>
);
