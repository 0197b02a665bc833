// What the compiler has to take, and what it has to refuse.
import { createRef } from 'react';
import type { OriginBarsElement, WidgetLoadEvent } from 'factlet';
import type {} from 'factlet/jsx';

const bars = createRef<OriginBarsElement>();

export const right = (
  <>
    <factlet-fact-sheet
      src="sheet.json"
      loading="lazy"
      refresh={3600}
      lang="az"
      className="sheet"
    />
    <factlet-origin-bars
      ref={bars}
      key="bars"
      data={{ lists: [] }}
      headingLevel={4}
      withoutSource
      theme="2021"
      top={5}
      onfactlet-load={(event: WidgetLoadEvent) => event.issues.length}
      onfactlet-error={({ issues }) => issues.map(({ code }) => code)}
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
    <factlet-fact-sheet headingLevel="two" />
    {/* @ts-expect-error there is no such theme */}
    <factlet-fact-sheet theme="night" />
    {/* @ts-expect-error only the bars have rows to count */}
    <factlet-funding-donut top={5} />
    {/* @ts-expect-error the event has issues */}
    <factlet-funding-donut onfactlet-load={(event) => event.issue} />
    {/* @ts-expect-error there is no such tag */}
    <factlet-funding-doughnut />
    {/* @ts-expect-error another element */}
    <factlet-funding-donut ref={bars} />
  </>
);
