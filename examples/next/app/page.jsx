import Link from 'next/link';
import { Figure } from './Figure';

export default function Page() {
  return (
    <>
      <h1>Azerbaijan</h1>
      <Figure widget="population-counters" />
      <Figure widget="origin-bars" />
      <Figure widget="funding-donut" />
      <Figure widget="staffing-panel" />
      <p>
        <Link href="/about">About these figures</Link>
      </p>
    </>
  );
}
