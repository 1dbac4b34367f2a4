/** The part of the door that the worker and the adapters use, as types: they call it in their own process or over the network alike. */
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/api/router';

type In = inferRouterInputs<AppRouter>;
type Out = inferRouterOutputs<AppRouter>;

type Channels = {
  [K in keyof Out['channels']]: (input: In['channels'][K]) => Promise<Out['channels'][K]>;
};

export type ReceivingDoor = {
  channels: Pick<Channels, 'receive' | 'queueReceipt' | 'waitingMedia' | 'replaceMedia' | 'turn' | 'answer'>;
};

export type DeliveryDoor = {
  outbox: {
    claim(input: In['outbox']['claim']): Promise<Out['outbox']['claim']>;
    settle(input: In['outbox']['settle']): Promise<unknown>;
  };
  conversation: { append(input: In['conversation']['append']): Promise<unknown> };
};

/** For an app whose talk lives in our own database and whose notices need a grant. */
export type AppDoor = {
  miniProgram: {
    append(input: In['miniProgram']['append']): Promise<unknown>;
    spendGrant(input: In['miniProgram']['spendGrant']): Promise<Out['miniProgram']['spendGrant']>;
    giveBackGrant(input: In['miniProgram']['giveBackGrant']): Promise<unknown>;
    forgetGrants(input: In['miniProgram']['forgetGrants']): Promise<unknown>;
  };
};

/** What a process must know to connect its channels. */
export type SwitchboardDoor = { channels: { accounts(): Promise<Out['channels']['accounts']> } };

/** For turns that fail again and again. */
export type GivingUpDoor = { channels: Pick<Channels, 'waits' | 'giveUp'> };

export type WorkerDoor = { channels: Pick<Channels, 'takeReceipt' | 'reportHealth'> };

export type ChatDoor = {
  conversation: {
    receive(input: In['conversation']['receive']): Promise<Out['conversation']['receive']>;
    history(input: In['conversation']['history']): Promise<Out['conversation']['history']>;
  };
};

export type Claimed = NonNullable<Out['outbox']['claim']['message']>;
export type Settlement = In['outbox']['settle']['outcome'];
export type ChatReply = Out['conversation']['receive']['replies'][number];

/** Said to the operator: codes and counts, never words of a person. */
export type BotLog = {
  info(details: Record<string, unknown>, message: string): void;
  warn(details: Record<string, unknown>, message: string): void;
  error(details: Record<string, unknown>, message: string): void;
};
