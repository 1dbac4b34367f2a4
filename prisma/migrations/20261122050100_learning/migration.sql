CREATE TABLE "learned_model" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "reason" TEXT,
    "learnedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "ticketCount" INTEGER NOT NULL,
    "phraseCount" INTEGER NOT NULL,
    "measuredOn" INTEGER NOT NULL,
    "basisHash" BYTEA NOT NULL,
    "languages" TEXT[],
    "comparedWith" INTEGER,
    "figures" JSONB NOT NULL,

    CONSTRAINT "learned_model_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "learned_model_kind_check" CHECK ("kind" IN ('category', 'department', 'request-type')),
    CONSTRAINT "learned_model_state_check" CHECK ("state" IN ('refused', 'in-use', 'replaced', 'rolled-back')),
    CONSTRAINT "learned_model_why_check" CHECK ("why" IN ('start', 'better', 'not-better', 'held', 'chosen')),
    CONSTRAINT "learned_model_counts_check" CHECK (
      "version" >= 1 AND "ticketCount" >= 0 AND "phraseCount" >= 0 AND "measuredOn" >= 0
    ),
    -- What a person decided names the person and the reason.
    CONSTRAINT "learned_model_chosen_check" CHECK ("why" <> 'chosen' OR ("decidedById" IS NOT NULL AND "reason" <> ''))
);
CREATE UNIQUE INDEX "learned_model_kind_version_key" ON "learned_model"("kind", "version");
CREATE INDEX "learned_model_decidedById_idx" ON "learned_model"("decidedById");
CREATE UNIQUE INDEX "learned_model_one_in_use" ON "learned_model"("kind") WHERE "state" = 'in-use';
ALTER TABLE "learned_model" ADD CONSTRAINT "learned_model_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- Models are packed already.
ALTER TABLE "learned_model" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

CREATE TABLE "learning_attempt" (
    "kind" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "ticketCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "learning_attempt_pkey" PRIMARY KEY ("kind"),
    CONSTRAINT "learning_attempt_outcome_check" CHECK ("outcome" IN ('learned', 'too-few', 'nothing-new', 'too-slow', 'failed'))
);
