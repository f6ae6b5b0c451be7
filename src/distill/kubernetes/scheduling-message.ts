/**
 * What the scheduler says, without what it says twice.
 * Owns: the form of that one sentence, which has been the same since Kubernetes 1.20. Refuses: other messages.
 */

const PREEMPTION = /(0\/\d+ nodes are available: [^]{1,2000}?)\.? preemption: 0\/\d+ nodes are available: [^]*$/;

/** The message; of a pod that fits nowhere without why nothing can be moved for it either, which repeats the counts. */
export function eventMessage(message: string): string {
  return message.length > 4000 ? message : message.replace(PREEMPTION, '$1. preemption: …');
}
