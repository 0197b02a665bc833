/** What a Markdown file says under a heading of the second level; its links lead nowhere from here, and stay as words. */
export function chapter(markdown: string, heading: string): string {
  const [, text] = markdown.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`There is no chapter “${heading}”.`);
  return (text.split('\n## ')[0] ?? '').replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
}
