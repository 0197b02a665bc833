import { useState } from 'preact/hooks';
import type { Issue } from 'factlet';
import 'factlet/widgets/population-counters';
import 'factlet/widgets/funding-donut';
import type {} from 'factlet/preact';
import './App.css';

const population = {
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

export function App() {
  const [issues, setIssues] = useState<readonly Issue[]>();
  return (
    <main>
      <h1>Azerbaijan</h1>
      <factlet-population-counters
        data={population}
        headingLevel={2}
        onfactlet-load={(event) => setIssues(event.issues)}
        onfactlet-error={(event) => setIssues(event.issues)}
      >
        <p>
          8,087 refugees and 657,749 internally displaced people lived in Azerbaijan in mid-2024.
        </p>
      </factlet-population-counters>
      <factlet-funding-donut src="funding.json" headingLevel={2} withoutTakeaway />
      <p role="status">{issues && `Remarks on the data: ${issues.length}`}</p>
    </main>
  );
}
