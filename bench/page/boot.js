// Stands in each page that shows its figures from the beginning, and marks when they are laid out and painted.
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function show(mount) {
  await mount();
  document.body.getBoundingClientRect();
  performance.mark('bench:mounted');
  await frame();
  await frame();
  performance.mark('bench:painted');
}
