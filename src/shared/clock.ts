/** Time as an input: logic never reads a clock itself. */
export interface Clock {
  /** Wall clock, epoch milliseconds (UTC). For what is stored and shown. */
  now(): number
  /** Monotonic milliseconds from an arbitrary zero. For deadlines: a stepped wall clock does not move it. */
  monotonic(): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
}
