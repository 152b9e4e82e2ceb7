/** What a key means in a tour: so many stops on; undefined for all other keys. Remote controls for lectures send the page keys. */
export function stepOf(key: string, insidePanel: boolean): 1 | -1 | undefined {
  if (key === 'PageDown' || (insidePanel && key === 'ArrowRight')) {
    return 1;
  }
  return key === 'PageUp' || (insidePanel && key === 'ArrowLeft') ? -1 : undefined;
}

/** A swipe as long as a thumb's width and flatter than one in two is a step; to the left goes on, as pages turn. */
export function stepOfSwipe(dx: number, dy: number): 1 | -1 | undefined {
  if (Math.abs(dx) < 60 || Math.abs(dy) > Math.abs(dx) / 2) {
    return undefined;
  }
  return dx < 0 ? 1 : -1;
}

/** Minutes and seconds, such as 7:05, and the minutes planned beside them. */
export function clock(milliseconds: number, plannedMinutes: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const elapsed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return plannedMinutes > 0 ? `${elapsed} / ${plannedMinutes}:00` : elapsed;
}
