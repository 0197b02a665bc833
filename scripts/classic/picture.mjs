// In the place of the widgets' pictures in factlet.classic.js, which offers none.
export {};
