import type { CentreId, EventId } from './ids.ts'

/** Who caused an event: a person at a console, the caller, or the system itself. */
export type Actor =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'caller' }
  | { readonly kind: 'system' }

/**
 * The one envelope of everything that happened. `type` is past tense with a dot (`call.answered`); `version` grows
 * when `data` changes shape; `occurredAt` is when it happened, `recordedAt` when it was stored (both ISO 8601, UTC);
 * `subject` names the thing (`call/1795468000.12`, `order/…`).
 */
export interface EventEnvelope<Type extends string = string, Data = Readonly<Record<string, unknown>>> {
  readonly id: EventId
  readonly type: Type
  readonly version: number
  readonly occurredAt: string
  readonly recordedAt: string
  readonly actor: Actor
  readonly centreId: CentreId
  readonly subject: string
  readonly data: Data
}
