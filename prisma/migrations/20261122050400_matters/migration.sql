CREATE TABLE "ticket_terms" (
    "ticketId" UUID NOT NULL,
    "terms" INTEGER[],
    "isOpen" BOOLEAN NOT NULL,
    "writtenAt" TIMESTAMPTZ(3),

    CONSTRAINT "ticket_terms_pkey" PRIMARY KEY ("ticketId")
);
CREATE TABLE "matter" (
    "id" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "people" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "matter_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "matter_part" (
    "ticketId" UUID NOT NULL,
    "matterId" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "stateBefore" TEXT,
    "byPerson" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "matter_part_pkey" PRIMARY KEY ("ticketId")
);
CREATE TABLE "not_same" (
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "not_same_pkey" PRIMARY KEY ("oneId", "otherId")
);

CREATE INDEX "ticket_terms_terms_idx" ON "ticket_terms" USING GIN ("terms");
CREATE UNIQUE INDEX "matter_leadId_key" ON "matter"("leadId");
CREATE INDEX "matter_endedAt_people_id_idx" ON "matter"("endedAt", "people", "id");
CREATE INDEX "matter_part_matterId_idx" ON "matter_part"("matterId");
CREATE INDEX "not_same_otherId_idx" ON "not_same"("otherId");
CREATE INDEX "not_same_staffId_idx" ON "not_same"("staffId");

ALTER TABLE "ticket_terms" ADD CONSTRAINT "ticket_terms_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "matter" ADD CONSTRAINT "matter_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "matter_part" ADD CONSTRAINT "matter_part_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "matter"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "matter_part" ADD CONSTRAINT "matter_part_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "not_same" ADD CONSTRAINT "not_same_oneId_fkey" FOREIGN KEY ("oneId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "not_same" ADD CONSTRAINT "not_same_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "not_same" ADD CONSTRAINT "not_same_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "matter" ADD CONSTRAINT matter_people CHECK (people >= 1);
ALTER TABLE "not_same" ADD CONSTRAINT not_same_in_order CHECK ("oneId" < "otherId");

-- How often each term occurs is what PostgreSQL's own ANALYZE keeps of an array column: the more of it, the better the rare ones are known.
ALTER TABLE "ticket_terms" ALTER COLUMN "terms" SET STATISTICS 500;
-- Reading the list of what is not yet in the index costs every search: it is kept short.
ALTER INDEX "ticket_terms_terms_idx" SET (gin_pending_list_limit = 256);
CREATE INDEX ticket_terms_open ON "ticket_terms" USING GIN ("terms") WITH (gin_pending_list_limit = 256) WHERE "isOpen";
CREATE INDEX ticket_terms_unwritten ON "ticket_terms" ("ticketId") WHERE "writtenAt" IS NULL;

-- Tickets that are older than this table: the worker writes their terms.
INSERT INTO "ticket_terms" ("ticketId", "terms", "isOpen")
SELECT id, '{}', status IN ('submitted','accepted','dispatched','signed-for','handling','returned','reopened','waiting') FROM ticket;
