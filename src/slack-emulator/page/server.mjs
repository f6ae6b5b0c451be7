/**
 * Talks to the workspace that served this page, and to nothing else.
 * Owns: acts of a person, and the live feed with its reconnection.
 * Refuses: other addresses; the policy of the page forbids them too.
 */

/** Does one act of the people's side; rejects with Slack's code where it is refused. */
export async function act(name, ...given) {
  const response = await fetch(`/control/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  const answer = await response.json();
  if (!answer.ok) throw Object.assign(new Error(answer.error), { code: answer.error, answer });
  return answer.value;
}

/** Follows what one person sees; calls `onNews` with the snapshot first. Returns how to stop. */
export function follow(person, onNews, onLost) {
  const source = new EventSource(`/page/feed?as=${encodeURIComponent(person)}`);
  source.addEventListener('message', (event) => onNews(JSON.parse(event.data)));
  source.addEventListener('error', () => onLost());
  return () => source.close();
}

const REFUSALS = {
  not_in_channel: 'You are not in this channel.',
  is_archived: 'This channel is archived.',
  no_such_action: 'This button is no longer there.',
  message_not_found: 'This message is gone.',
  view_not_open: 'This dialog is already closed.',
  missing_input: 'Something is still missing.',
  already_reacted: 'You have already reacted with this.',
};

/** The sentence for a refused act. */
export function sentenceOf(error) {
  return REFUSALS[error.code] ?? `That did not work: ${error.message}.`;
}
