/** Whether a project takes bids or applications: until its closing time, and not after. Null where it never asked for any, or they are put off. */
export type BiddingPhase = 'open' | 'closed' | null
