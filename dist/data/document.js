// Written by `npm run lists`. Not edited by hand.
export {};
