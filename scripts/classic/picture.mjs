// In the place of the menu and the widgets’ pictures in factlet.classic.js, which offers neither.
export {};
