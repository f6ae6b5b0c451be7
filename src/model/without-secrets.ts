/**
 * What a model is told and what it says, without secrets.
 * Owns: that nothing secret leaves with a request or comes in with a reply. Refuses: changing the results of tools (the
 * gate redacted them, unless the team switched that off) and the arguments that a model asks for (the gate judges them).
 */
import { redact } from '../redact/redact.ts';
import { redactOnce, redactValue } from '../redact/redact-value.ts';
import type { Model, ModelMessage } from './model.ts';

export function withoutSecrets(model: Model): Model {
  return {
    name: model.name,
    async ask(request) {
      const reply = await model.ask({
        ...request,
        system: redact(request.system),
        messages: request.messages.map(withoutSecretsIn),
        tools: request.tools.map(redactOnce),
      });
      return {
        ...reply,
        text: redact(reply.text),
        ...(reply.value === undefined ? {} : { value: redactValue(reply.value) }),
      };
    },
    ...(model.forRole ? { forRole: (role, named) => wrapped(model.forRole?.(role, named) ?? null) } : {}),
  };
}

function wrapped(model: Model | null): Model | null {
  return model && withoutSecrets(model);
}

function withoutSecretsIn(message: ModelMessage): ModelMessage {
  return message.role === 'tool' ? message : redactOnce(message);
}
