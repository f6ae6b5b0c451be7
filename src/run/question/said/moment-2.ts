/**
 * What people say who want to know of or want `moment`: when one other event was.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const moment2 = `exact minute CHANGE went out pls|when did the failover take place, before 3 or after|the approval was at what time|
when did the oom kill happen|when did we recover|clock time of the first error|
the approval and the recovery, no, only the recovery: what time was it|
what was the time when COMPONENT went down for the second time|time of the rollback?|
when did the first officer lose the map|when was the restart|when did they switch over|
at what time had we the first donor error|when did the on-call ack it|when was the button pressed|
For my shift log I need when the fix was applied.|when did the vendor deploy on their side|
what time did we go back to normal|when exactly did it fail over|when was COMPONENT deployed|what time did Ruth say yes|
i need the time of the first crash|when did we roll back, 6:10 or 6:20|when did the bell of the alert go|
when was the last good request|when did the owner join|what time did the pool run full|
at which minute did the trains get their data again|when did we get the first page|when did the vendor's cert run out|
when was that setting changed, clock time|time the fix went in pls|for the rca: time of approval?|
when did CHANGE hit the first host|when did the owner get paged`;
