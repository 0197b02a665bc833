export const WAITING = { state: 'waiting' };
export const ready = (document, issues = []) => ({ state: 'ready', document, received: new Date(), issues });
export const failed = (code, parameters = {}) => ({ state: 'failed', failure: { code, parameters } });
/** Whether asking again may help. */
export const isTransient = (result) => result.state === 'failed' && /network|offline|timeout|http-status/.test(result.failure.code);
