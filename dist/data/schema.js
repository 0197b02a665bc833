// The only file that imports valibot, which says what fields there are; what they mean is read leniently by `walk`.
import { any } from 'valibot';
export { array, object } from 'valibot';
/** The schema of a value that valibot does not look into. `expects` names its form, which the published JSON Schemas spell out. */
/* @__NO_SIDE_EFFECTS__ */
export function leaf(expects, read, code = 'wrong-type') {
    return { ...any(), expects, read, code };
}
