CREATE TABLE "ai_use" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "purpose" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "ticketId" UUID,
    "ms" INTEGER NOT NULL,
    "tokensIn" INTEGER NOT NULL,
    "tokensOut" INTEGER NOT NULL,
    "cost" DOUBLE PRECISION NOT NULL,
    "ok" BOOLEAN NOT NULL,
    "reason" TEXT,

    CONSTRAINT "ai_use_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ai_use_purpose_check" CHECK ("purpose" IN ('doubtful-reading', 'draft-reply', 'translation')),
    CONSTRAINT "ai_use_counts_check" CHECK ("ms" >= 0 AND "tokensIn" >= 0 AND "tokensOut" >= 0 AND "cost" >= 0),
    CONSTRAINT "ai_use_reason_check" CHECK ("ok" = ("reason" IS NULL))
);
CREATE INDEX "ai_use_at_idx" ON "ai_use"("at");
CREATE INDEX "ai_use_ticketId_idx" ON "ai_use"("ticketId");
ALTER TABLE "ai_use" ADD CONSTRAINT "ai_use_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "ai_reading" (
    "ticketId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "model" TEXT,
    "categoryId" UUID,
    "requestType" TEXT,
    "isEmergency" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ai_reading_pkey" PRIMARY KEY ("ticketId"),
    CONSTRAINT "ai_reading_outcome_check" CHECK ("outcome" IN ('sure', 'kept-in', 'failed', 'read')),
    CONSTRAINT "ai_reading_proposal_check" CHECK ("outcome" = 'read' OR ("categoryId" IS NULL AND "requestType" IS NULL AND NOT "isEmergency"))
);
CREATE INDEX "ai_reading_categoryId_idx" ON "ai_reading"("categoryId");
ALTER TABLE "ai_reading" ADD CONSTRAINT "ai_reading_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ai_reading" ADD CONSTRAINT "ai_reading_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;
