/**
 * Questions in another language, word for word in English: "wer ist betroffen?" reads "who is affected".
 * Owns: the words that people ask with at night in five languages, and telling them from English. Refuses: grammar, and
 * answering in them; whoever reads English reads the answer.
 */
import { isCommon } from './concepts.ts';
import { isSpoken } from './phrasings.ts';

export interface Abroad {
  language: string;
  /** The same with every known word in English; names and what is not known stand as they were. */
  english: string;
  /** The words that are known. */
  known: string[];
  /** Of most of them; else too little is known to make a question of it. */
  isMuch: boolean;
}

/** `word:english` parted by blanks; `_` is a blank inside either. Longer ones go first. */
const languages: Record<string, string> = {
  German: `schlimm:bad hallo:hello moin:hello bin:am grad:just erst:just wach:awake geworden:now was_ist_los:what_is_going_on was_war_los:what_happened was_ist_passiert:what_happened wer:who wen:who was:what wann:when
wo:where warum:why wieso:why weshalb:why wie:how welche:which welcher:which welches:which viele:many lange:long oft:often
seit:since ist:is sind:are gut:good alles:everything war:was waren:were wird:gets werden:be wurde:was hat:has haben:have kann:can können:can kannst:can könnt:can soll:should sollen:should müssen:must wir:we ich:I du:you ihr:you es:it das:the der:the die:the dem:the den:the ein:a
eine:a einen:a und:and oder:or nicht:not noch:still schon:already wieder:again jetzt:now gerade:now heute:today gestern:yesterday
letzte:last letzten:last stunde:hour stunden:hours minuten:minutes von:of bei:of für:for mit:with ohne:without im:in zum:to zu:to
auf:on an:at betroffen:affected kunden:customers nutzer:users benutzer:users leute:people alle:all jemand:anybody niemand:nobody
kaputt:broken ausgefallen:down läuft:works geht:goes_on funktioniert:works langsam:slow schlimmer:worse besser:better vorbei:over
behoben:fixed gelöst:solved fehler:errors ursache:cause grund:reason schuld:to_blame auslöser:cause geändert:changed
änderungen:changes passiert:happened zurückrollen:roll_back zurücksetzen:roll_back zurück:back neustarten:restart
neu_starten:restart starte:restart zeig:show zeige:show mir:me uns:us logs:logs protokolle:logs grafik:graph diagramm:graph
normal:usual üblich:usual zuständig:responsible gehört:owns bereitschaft:on_call fragen:ask zusammenfassung:summary
fasse:summarize übergabe:handover bericht:report schreib:write schreibe:draft vorfall:incident los:going_on status:status
hilfe:help stopp:stop bitte:please danke:thanks tun:do machen:do passiert_wenn:happens_if wenn:if nichts:nothing vorschlag:proposal
schlägst:propose vor:before genehmigen:approve freigeben:approve bestellungen:orders verloren:lost sicher:sure beweise:evidence
zertifikat:certificate abgelaufen:expired speicher:memory wert:value`,
  French: `bonjour:hello qu'est-ce_qui_se_passe:what_is_going_on que_se_passe-t-il:what_is_going_on qui:who quoi:what que:what quand:when où:where
pourquoi:why comment:how combien:how_many quel:which quelle:which quels:which depuis:since est:is est-ce:is c'est:it_is sont:are
était:was a:has ont:have peut:can peut-on:can_we pouvez-vous:can_you peux-tu:can_you peux:can faut-il:should_we nous:we on:we je:I tu:you vous:you il:it le:the la:the les:the
l':the un:a une:a des:of du:of de:of et:and ou:or ne:not pas:not encore:still déjà:already maintenant:now aujourd'hui:today hier:yesterday
dernière:last heure:hour heures:hours minutes:minutes pour:for avec:with sans:without dans:in sur:on touché:affected touchés:affected
affecté:affected affectés:affected impacté:affected impactés:affected clients:customers utilisateurs:users gens:people tous:all cassé:broken panne:outage marche:works
fonctionne:works lent:slow pire:worse mieux:better fini:over réparé:fixed résolu:resolved erreurs:errors erreur:error cause:cause raison:reason
changé:changed changements:changes passé:happened arrivé:happened revenir:roll_back retour:back redémarrer:restart redémarre:restart montre:show
montrez:show moi:me journaux:logs graphique:graph normal:usual habituel:usual responsable:responsible appartient:owns astreinte:on_call
demander:ask résumé:summary résume:summarize rapport:report rédige:draft écris:write incident:incident état:status aide:help arrête:stop
merci:thanks faire:do si:if rien:nothing propose:propose proposes:propose approuver:approve commandes:orders perdu:lost sûr:sure preuves:evidence
certificat:certificate expiré:expired mémoire:memory`,
  Spanish: `hola:hello qué_pasa:what_is_going_on qué_está_pasando:what_is_going_on qué_pasó:what_happened quién:who quien:who quiénes:who qué:what cuándo:when desde_cuándo:since_when dónde:where por_qué:why cómo:how
cuántos:how_many cuántas:how_many cuál:which desde:since es:is está:is están:are son:are fue:was era:was ha:has puede:can puedes:can_you podemos:can_we debemos:should_we
nosotros:we yo:I tú:you el:the la:the los:the las:the un:a una:a de:of del:of y:and o:or no:not todavía:still aún:still ya:already
ahora:now hoy:today ayer:yesterday última:last hora:hour horas:hours minutos:minutes para:for con:with sin:without en:in afectado:affected
afectados:affected clientes:customers usuarios:users gente:people todos:all alguien:anybody roto:broken caído:down fallando:failing falla:fails funciona:works lento:slow peor:worse
mejor:better terminado:over acabó:over arreglado:fixed resuelto:resolved errores:errors error:error causa:cause razón:reason cambió:changed
cambios:changes pasó:happened pasa:goes_on revertir:roll_back reiniciar:restart reinicia:restart muestra:show muéstrame:show_me registros:logs gráfico:graph normal:usual
responsable:responsible dueño:owner guardia:on_call preguntar:ask resumen:summary informe:report escribe:write redacta:draft incidente:incident estado:status
ayuda:help para_ya:stop gracias:thanks hacer:do hacemos:do si:if nada:nothing propones:propose aprobar:approve pedidos:orders perdido:lost
perdimos:did_we_lose seguro:sure pruebas:evidence certificado:certificate caducado:expired caducó:expired memoria:memory`,
  Portuguese: `olá:hello o_que_está_acontecendo:what_is_going_on o_que_aconteceu:what_happened quem:who que:what o_quê:what quando:when onde:where por_que:why porquê:why
como:how quantos:how_many quantas:how_many qual:which desde:since é:is está:is estão:are são:are foi:was tem:has pode:can podemos:can_we devemos:should_we nós:we eu:I você:you
o:the a:the os:the as:the um:a uma:a de:of do:of da:of e:and ou:or não:not ainda:still já:already agora:now hoje:today ontem:yesterday última:last hora:hour horas:hours
minutos:minutes para:for com:with sem:without em:in no:in na:in afetado:affected afetados:affected clientes:customers usuários:users pessoas:people todos:all alguém:anybody quebrado:broken
caiu:down falhando:failing funciona:works lento:slow pior:worse melhor:better acabou:over consertado:fixed resolvido:resolved erros:errors erro:error causa:cause motivo:reason mudou:changed
mudanças:changes aconteceu:happened acontecendo:going_on reverter:roll_back reiniciar:restart reinicie:restart mostre:show mostra:show me:me registros:logs gráfico:graph normal:usual
responsável:responsible dono:owner plantão:on_call perguntar:ask resumo:summary relatório:report escreva:write incidente:incident estado:status ajuda:help pare:stop obrigado:thanks fazer:do
se:if nada:nothing propõe:propose aprovar:approve pedidos:orders perdemos:did_we_lose certeza:sure provas:evidence certificado:certificate expirou:expired memória:memory`,
  Italian: `ciao:hello che_succede:what_is_going_on cosa_succede:what_is_going_on cosa_è_successo:what_happened chi:who cosa:what che:what quando:when dove:where perché:why come:how quanti:how_many
quante:how_many quale:which da_quando:since_when da:since è:is sono:are era:was ha:has può:can puoi:can_you possiamo:can_we dobbiamo:should_we noi:we io:I tu:you il:the lo:the la:the i:the gli:the le:the
un:a una:a di:of del:of della:of e:and o:or non:not ancora:still già:already adesso:now ora:now oggi:today ieri:yesterday ultima:last ore:hours minuti:minutes per:for con:with
senza:without in:in colpito:affected colpiti:affected interessati:affected clienti:customers utenti:users persone:people tutti:all qualcuno:anybody rotto:broken giù:down funziona:works lento:slow peggio:worse
meglio:better finito:over riparato:fixed risolto:resolved errori:errors errore:error causa:cause motivo:reason cambiato:changed modifiche:changes successo:happened annullare:roll_back riavviare:restart
riavvia:restart mostra:show mostrami:show_me registri:logs grafico:graph normale:usual responsabile:responsible proprietario:owner reperibile:on_call chiedere:ask riassunto:summary rapporto:report
scrivi:write incidente:incident stato:status aiuto:help ferma:stop grazie:thanks fare:do se:if niente:nothing proponi:propose approvare:approve ordini:orders perso:lost sicuro:sure prove:evidence
certificato:certificate scaduto:expired memoria:memory`,
};

interface Dictionary {
  language: string;
  words: ReadonlyMap<string, string>;
}

/** Words of the longest entry. */
const longest = 4;

const dictionaries: readonly Dictionary[] = Object.entries(languages).map(([language, text]) => {
  const entries = text.split(/\s+/).map((entry): [string, string] => {
    const [said = '', meant = ''] = entry.split(':');
    return [said.replaceAll('_', ' '), meant.replaceAll('_', ' ')];
  });
  return { language, words: new Map(entries) };
});

/** Characters of a message that are read, and the share of its words that has to be known. */
const most = 300;
const leastShare = 0.5;
/** So many words that are no English ones are no chance. */
const leastForeign = 3;

/** "Can you billing restart": the deed stands last elsewhere. */
const deedLast =
  /\b(can|could|should|must|gets) (you|we|I) (.{1,60}?) (restart|roll back|scale|approve|show|write|ask)\b/i;

function ordered(english: string): string {
  return english.replace(deedLast, '$1 $2 $4 $3');
}

/** Null for English, and for words of which too few are known in any one language. `names`: in lower case. */
export function abroad(text: string, names: ReadonlySet<string>): Abroad | null {
  const words = wordsOf(text.slice(0, most));
  if (words.length === 0 || words.every((word) => isEnglish(word) || names.has(word.toLowerCase()))) return null;
  const readings = dictionaries.map((dictionary) => read(dictionary, words, names));
  const best = readings.toSorted((one, other) => other.score - one.score)[0];
  if (!best || best.foreign === 0) return null;
  const asked = words.filter((word) => !names.has(word.toLowerCase())).length;
  const isMuch = best.score >= leastShare * asked;
  const english = words.filter((word) => isEnglish(word) && !names.has(word.toLowerCase())).length;
  if ((!isMuch && best.foreign < leastForeign) || english > best.score) return null;
  const { language, known } = best;
  return { language, known, isMuch, english: `${ordered(best.english)}${text.trimEnd().endsWith('?') ? '?' : ''}` };
}

function read({ language, words: meant }: Dictionary, words: readonly string[], names: ReadonlySet<string>) {
  const known: string[] = [];
  const out: string[] = [];
  let [foreign, score] = [0, 0];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    const word = words[at] ?? '';
    let said: string | undefined;
    for (let size = Math.min(longest, words.length - at); size > 0 && said === undefined; size -= 1) {
      const phrase = words
        .slice(at, at + size)
        .join(' ')
        .toLowerCase();
      const english = size === 1 && names.has(phrase) ? undefined : meant.get(phrase);
      if (english === undefined) continue;
      [said, taken] = [english, size];
      known.push(phrase);
      const own = words.slice(at, at + size).filter((it) => !isEnglish(it)).length;
      foreign += own;
      score += size;
    }
    out.push(said ?? word);
    at += taken;
  }
  return { language, known, english: out.join(' '), foreign, score };
}

function wordsOf(text: string): string[] {
  return (
    text.match(/[\p{L}\p{N}][\p{L}\p{N}._'’-]*/gu)?.map((it) => it.replaceAll('’', "'").replace(/[.'-]+$/, '')) ?? []
  );
}

function isEnglish(word: string): boolean {
  const lower = word.toLowerCase();
  return isSpoken(lower) || isCommon(lower) || /^\d/.test(lower);
}
