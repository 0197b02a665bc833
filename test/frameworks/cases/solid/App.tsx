import { createSignal, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { figures, LIST } from './probe';

const sheet = figures(657749);

export function App() {
  const [light, setLight] = createSignal(1);
  const [shown, setShown] = createSignal(true);
  const [state, setState] = createStore({ sheet });
  const [heard, setHeard] = createStore<Record<string, number>>({});
  const [code, setCode] = createSignal('');
  let imperative: HTMLElement | undefined;
  const hear = (name: string) => setHeard(name, (before) => (before ?? 0) + 1);

  onMount(() => {
    Promise.resolve().then(() => setLight(2));
    imperative?.addEventListener('factlet-load', () => hear('imperative'));
  });

  return (
    <>
      <button id="again" onClick={() => setState({ sheet: figures(1234567) })}>
        again
      </button>
      <button id="toggle" onClick={() => setShown(!shown())}>
        toggle
      </button>
      <factlet-fact-sheet id="bare" />
      <factlet-population-counters id="children" data={sheet} />
      <factlet-population-counters id="light">
        <p>{light()}</p>
      </factlet-population-counters>
      <div id="views">
        <Show when={shown()} fallback={<p>Another view</p>}>
          <factlet-population-counters data={sheet} />
        </Show>
      </div>
      <factlet-population-counters
        id="properties"
        data={sheet}
        heading="Our figures"
        heading-level={5}
        without-source={true}
      />
      <factlet-population-counters
        id="array"
        data={LIST}
        on:factlet-error={(event) => setCode(event.issues[0].code)}
      />
      <factlet-probe id="camel-case" prop:factSheet={sheet} />
      <factlet-population-counters id="imperative" ref={imperative} data={state.sheet} />
      <factlet-population-counters
        id="state"
        data={state.sheet}
        on:factlet-load={() => hear('kebab')}
      />
      <factlet-probe
        id="events"
        data={sheet}
        on:lowercaseevent={() => hear('lowercase')}
        on:camelEvent={() => hear('camel')}
        on:CAPSevent={() => hear('caps')}
        on:PascalEvent={() => hear('pascal')}
      />
      <output id="heard">{JSON.stringify(heard)}</output>
      <output id="code">{code()}</output>
    </>
  );
}
