/**
 * How far outside the window figures are asked for, so that they are there when it comes to them.
 */
const ROOT_MARGIN = '50%';
/**
 * Seconds: a fact sheet doesn't change within a minute, and timers can't wait for longer than 24
 * days.
 */
const MIN_SECONDS = 60;
const MAX_SECONDS = 20 * 86_400;
/**
 * Calls back when an element comes near the window; one that is hidden never does. Returns what
 * ends the waiting.
 */
export function whenNear(element, callback) {
    const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting))
            return;
        observer.disconnect();
        callback();
    }, { rootMargin: ROOT_MARGIN });
    observer.observe(element);
    return () => observer.disconnect();
}
/**
 * Asks anew every so many seconds; for a hidden page when it is shown again. Returns what ends it.
 */
export function keepFresh(request, seconds) {
    const pause = Math.min(Math.max(seconds, MIN_SECONDS), MAX_SECONDS);
    const ask = () => {
        if (!document.hidden)
            request.refresh(pause);
    };
    const timer = setInterval(ask, pause * 1000);
    document.addEventListener('visibilitychange', ask);
    return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', ask);
    };
}
