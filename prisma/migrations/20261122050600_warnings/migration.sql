CREATE TABLE "topic_mention" (
    "ticketId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "categoryId" UUID,
    "places" TEXT[],
    "words" TEXT[],
    "voice" BYTEA NOT NULL,
    "isAnonymous" BOOLEAN NOT NULL,
    "isDanger" BOOLEAN NOT NULL,

    CONSTRAINT "topic_mention_pkey" PRIMARY KEY ("ticketId"),
    CONSTRAINT "topic_mention_short" CHECK (cardinality("places") <= 4 AND cardinality("words") <= 8)
);
CREATE INDEX "topic_mention_categoryId_at_idx" ON "topic_mention"("categoryId", "at");
CREATE INDEX "topic_mention_at_idx" ON "topic_mention"("at");
ALTER TABLE "topic_mention" ADD CONSTRAINT "topic_mention_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "topic_mention" ADD CONSTRAINT "topic_mention_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "topic_reading" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "lastTicket" UUID NOT NULL,

    CONSTRAINT "topic_reading_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "topic_reading_one_row" CHECK ("id" = 1)
);

CREATE TABLE "topic_warning" (
    "id" UUID NOT NULL,
    "window" TEXT NOT NULL,
    "categoryId" UUID,
    "place" TEXT,
    "placeName" TEXT,
    "word" TEXT,
    "words" TEXT[],
    "count" INTEGER NOT NULL,
    "raisedCount" INTEGER NOT NULL,
    "people" INTEGER NOT NULL,
    "expected" DOUBLE PRECISION NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "past" INTEGER[],
    "isDanger" BOOLEAN NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "risingAt" TIMESTAMPTZ(3) NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "seenAt" TIMESTAMPTZ(3),
    "seenById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "closedReason" TEXT,

    CONSTRAINT "topic_warning_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "topic_warning_window" CHECK ("window" IN ('24h', '7d')),
    CONSTRAINT "topic_warning_state" CHECK ("state" IN ('new', 'seen', 'closed')),
    CONSTRAINT "topic_warning_closed" CHECK (("state" = 'closed') = ("closedAt" IS NOT NULL) AND ("state" = 'closed') = ("closedReason" IS NOT NULL)),
    CONSTRAINT "topic_warning_counts" CHECK ("count" > 0 AND "raisedCount" > 0 AND "people" > 0)
);
CREATE INDEX "topic_warning_state_raisedAt_id_idx" ON "topic_warning"("state", "raisedAt", "id");
CREATE INDEX "topic_warning_categoryId_idx" ON "topic_warning"("categoryId");
CREATE INDEX "topic_warning_seenById_idx" ON "topic_warning"("seenById");
CREATE INDEX "topic_warning_closedById_idx" ON "topic_warning"("closedById");
ALTER TABLE "topic_warning" ADD CONSTRAINT "topic_warning_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "topic_warning" ADD CONSTRAINT "topic_warning_seenById_fkey" FOREIGN KEY ("seenById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "topic_warning" ADD CONSTRAINT "topic_warning_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "topic_warning_ticket" (
    "warningId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,

    CONSTRAINT "topic_warning_ticket_pkey" PRIMARY KEY ("warningId", "ticketId")
);
CREATE INDEX "topic_warning_ticket_ticketId_idx" ON "topic_warning_ticket"("ticketId");
ALTER TABLE "topic_warning_ticket" ADD CONSTRAINT "topic_warning_ticket_warningId_fkey" FOREIGN KEY ("warningId") REFERENCES "topic_warning"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "topic_warning_ticket" ADD CONSTRAINT "topic_warning_ticket_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A letter that is put into another category counts there from then on.
CREATE FUNCTION move_topic_mention() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE topic_mention SET "categoryId" = NEW."categoryId" WHERE "ticketId" = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER ticket_topic_category AFTER UPDATE OF "categoryId" ON ticket
  FOR EACH ROW WHEN (OLD."categoryId" IS DISTINCT FROM NEW."categoryId") EXECUTE FUNCTION move_topic_mention();
