import { useEffect, useRef, useState } from 'preact/hooks';
import { figures, LIST } from './probe';

const sheet = figures(657749);

export function App() {
  const [light, setLight] = useState(1);
  const [shown, setShown] = useState(true);
  const [state, setState] = useState(sheet);
  const [heard, setHeard] = useState<Record<string, number>>({});
  const [code, setCode] = useState('');
  const imperative = useRef<HTMLElement>(null);
  const hear = (name: string) =>
    setHeard((before) => ({ ...before, [name]: (before[name] ?? 0) + 1 }));

  useEffect(() => {
    Promise.resolve().then(() => setLight(2));
    const element = imperative.current;
    const listener = () => hear('imperative');
    element?.addEventListener('factlet-load', listener);
    return () => element?.removeEventListener('factlet-load', listener);
  }, []);

  return (
    <>
      <button id="again" onClick={() => setState(figures(1234567))}>
        again
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        toggle
      </button>
      <factlet-fact-sheet id="bare" />
      <factlet-population-counters id="children" data={sheet} />
      <factlet-population-counters id="light">
        <p>{light}</p>
      </factlet-population-counters>
      <div id="views">
        {shown ? <factlet-population-counters data={sheet} /> : <p>Another view</p>}
      </div>
      <factlet-population-counters
        id="properties"
        data={sheet}
        heading="Our figures"
        headingLevel={5}
        withoutSource={true}
      />
      <factlet-population-counters
        id="array"
        data={LIST}
        onfactlet-error={(event) => setCode(event.issues[0].code)}
      />
      <factlet-probe id="camel-case" factSheet={sheet} />
      <factlet-population-counters id="imperative" ref={imperative} data={state} />
      <factlet-population-counters id="state" data={state} onfactlet-load={() => hear('kebab')} />
      <factlet-probe
        id="events"
        data={sheet}
        onlowercaseevent={() => hear('lowercase')}
        oncamelEvent={() => hear('camel')}
        onCAPSevent={() => hear('caps')}
        onPascalEvent={() => hear('pascal')}
      />
      <output id="heard">{JSON.stringify(heard)}</output>
      <output id="code">{code}</output>
    </>
  );
}
