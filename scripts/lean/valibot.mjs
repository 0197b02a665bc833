// What decode uses of valibot at run time: the shape of a schema. The schemas themselves are checked, and published, with valibot.
export const any = () => ({});
export const object = (entries) => ({ expects: 'Object', entries });
export const array = (item) => ({ expects: 'Array', item });
