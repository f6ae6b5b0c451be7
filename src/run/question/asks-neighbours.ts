/**
 * Whether words ask what a component does, whom it calls or who calls it: "who depends on listings?".
 * Owns: those words. Refuses: whose a component is, and whom an outage hits.
 */

const asks =
  /\b(?:who|what|which(?: \w+)?|whom)\b[^.?!]{0,30}\b(?:calls|uses|depends (?:up)?on|talks to|needs|consumes|relies on|do(?:es)? (?!i\b|we\b|you\b)[\w-]+ (?:call|use|depend on|talk to|need|rely on))\b|\b(?:upstreams?|downstreams?|callers?|callees?|dependenc(?:y|ies)|dependents?)\b|\bwhat (?:does|do|is|are) [^.?!]{1,40}\b(?:do|for|responsible for|good for)\b|\bwhat is (?:the )?[\w-]+\W{0,3}$/i;

export function asksNeighbours(text: string): boolean {
  return asks.test(text.slice(0, 300));
}
