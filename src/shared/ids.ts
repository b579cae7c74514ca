import { randomBytes } from 'node:crypto'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** One call from arrival to goodbye: the inbound channel's Asterisk uniqueid, e.g. `1795468000.12`. */
export type CallId = Branded<'CallId'>
/** An ARI channel id; ours are `<callId>-<leg>-<attempt>`, so a repeated create is refused with 409. */
export type ChannelId = Branded<'ChannelId'>
export type BridgeId = Branded<'BridgeId'>
export type PlaybackId = Branded<'PlaybackId'>
/** A user who takes calls; the same id as his `UserId`. */
export type AgentId = Branded<'AgentId'>
export type UserId = Branded<'UserId'>
export type QueueId = Branded<'QueueId'>
export type CentreId = Branded<'CentreId'>
export type OrderId = Branded<'OrderId'>
export type PersonId = Branded<'PersonId'>
export type EventId = Branded<'EventId'>

/** Gives an id its brand where it enters the program (HTTP, ARI, database). */
export const callId = (value: string): CallId => value as CallId
export const channelId = (value: string): ChannelId => value as ChannelId
export const bridgeId = (value: string): BridgeId => value as BridgeId
export const playbackId = (value: string): PlaybackId => value as PlaybackId
export const agentId = (value: string): AgentId => value as AgentId
export const userId = (value: string): UserId => value as UserId
export const queueId = (value: string): QueueId => value as QueueId
export const centreId = (value: string): CentreId => value as CentreId
export const orderId = (value: string): OrderId => value as OrderId
export const personId = (value: string): PersonId => value as PersonId
export const eventId = (value: string): EventId => value as EventId

/** A new UUIDv7 (RFC 9562 §5.7): sorts by creation time, so that indexes grow at one end. */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
