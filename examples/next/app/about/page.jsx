import Link from 'next/link';

export default function About() {
  return (
    <>
      <h1>About these figures</h1>
      <p>They are those of UNHCR’s fact sheet of 2024.</p>
      <p>
        <Link href="/">Azerbaijan</Link>
      </p>
    </>
  );
}
