/** The shapes in which the rest of the house knows a ticket. Dates are instants; names of units and categories are in every language. */
import type { Answers } from '../intake/questions';
import type { ApplicantKind, Identity, RequestType, Urgency } from '../intake/request';
import type { LookedAt } from '../privacy/masks';
import type { MoveName } from './moves';
import type { TicketState } from './states';

export type Names = Record<string, string>;
export type Warning = 'none' | 'blue' | 'yellow' | 'red';

export type Ticket = {
  id: string;
  caseNumber: string;
  version: number;
  status: TicketState;
  requestType: RequestType;
  typeIsChosen: boolean;
  categoryId: string | null;
  urgency: Urgency;
  /** Whoever else reads the person's messages must not learn what it is about. */
  needsCare: boolean;
  channel: string;
  locale: string;
  title: string;
  text: string;
  placeText: string | null;
  lat: number | null;
  lng: number | null;
  /** To the questions of its category, by their codes. */
  answers: Answers | null;
  applicantKind: ApplicantKind;
  identity: Identity;
  accessNeeds: string[];
  personId: string | null;
  noticeAddressId: string | null;
  submittedAt: Date;
  updatedAt: Date;
  replyDueAt: Date | null;
  clockStoppedAt: Date | null;
  firstContactDueAt: Date | null;
  firstContactAt: Date | null;
  /** Since when a notice has reached the person on none of their channels. */
  notToldAt: Date | null;
  warning: Warning;
  resolvedAt: Date | null;
  resolvedById: string | null;
  nudges: number;
  lastNudgedAt: Date | null;
  round: number;
  /** The unit it is with; null while it is with the centre. */
  leadDepartmentId: string | null;
};

export type TicketEvent = {
  seq: number;
  at: Date;
  move: MoveName | 'submit';
  fromStatus: TicketState | null;
  toStatus: TicketState;
  actor: 'staff' | 'citizen' | 'system';
  staffId: string | null;
  staffName: string | null;
  departmentId: string | null;
  departmentNames: Names | null;
  publicText: string | null;
  internalText: string | null;
  reasonCode: string | null;
};

export type Assignment = {
  departmentId: string;
  departmentNames: Names;
  role: 'lead' | 'assist';
  assignedAt: Date;
  signForDueAt: Date | null;
  signedAt: Date | null;
  endedAt: Date | null;
  endReason: string | null;
  contribution: string | null;
};

export type RatingRecord = {
  round: number;
  solved: 'yes' | 'partly' | 'no';
  result: number;
  service: number;
  comment: string | null;
  at: Date;
};

/** `audio`: what somebody said to a machine. `mail`: a letter as it came, for staff only. */
export const fileKinds = ['image', 'pdf', 'audio', 'mail'] as const;
export type FileKind = (typeof fileKinds)[number];

export type FileRecord = { id: string; kind: FileKind; hasThumbnail: boolean };

export type Look = {
  at: Date;
  role: string;
  departmentNames: Names | null;
  purpose: string;
  /** What was opened. */
  what: LookedAt;
};
