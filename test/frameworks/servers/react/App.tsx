import { useState } from 'react';
import 'factlet/define';

const sheet = (value: number) => JSON.stringify({ lang: 'en', groups: [{ group: 'idps', value }] });

export function App() {
  const [data, setData] = useState(sheet(657749));
  return (
    <div>
      <button onClick={() => setData(sheet(1234567))}>again</button>
      <factlet-population-counters data={data} heading-level={4}>
        <p>The page's own words</p>
      </factlet-population-counters>
    </div>
  );
}
