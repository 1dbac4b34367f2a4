ALTER TABLE "ticket" ADD COLUMN "precedence" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "ticket" ADD COLUMN "needsCare" BOOLEAN NOT NULL DEFAULT false;
UPDATE "ticket" SET "precedence" = 0 WHERE "urgency" = 'life';
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_precedence_check" CHECK ("precedence" = CASE WHEN "urgency" = 'life' THEN 0 ELSE 1 END);
-- Whoever writes the urgency, the place in the queue follows.
CREATE FUNCTION ticket_precedence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."precedence" := CASE WHEN NEW."urgency" = 'life' THEN 0 ELSE 1 END;
    RETURN NEW;
END $$;
CREATE TRIGGER ticket_precedence BEFORE INSERT OR UPDATE OF "urgency", "precedence" ON "ticket"
    FOR EACH ROW EXECUTE FUNCTION ticket_precedence();
CREATE INDEX "ticket_status_precedence_replyDueAt_id_idx" ON "ticket"("status", "precedence", "replyDueAt", "id");

CREATE TABLE "alarm" (
    "ticketId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "takenAt" TIMESTAMPTZ(3),
    "takenById" UUID,
    "falseAt" TIMESTAMPTZ(3),
    "falseById" UUID,
    "falseReason" TEXT,

    CONSTRAINT "alarm_pkey" PRIMARY KEY ("ticketId"),
    CONSTRAINT "alarm_kind_check" CHECK ("kind" IN ('fire', 'self-harm', 'domestic-violence', 'child', 'crime', 'medical', 'traffic', 'help')),
    CONSTRAINT "alarm_taken_check" CHECK ("takenById" IS NULL OR "takenAt" IS NOT NULL),
    CONSTRAINT "alarm_false_check" CHECK (("falseAt" IS NULL) = ("falseReason" IS NULL) AND ("falseAt" IS NULL OR "takenAt" IS NOT NULL))
);
CREATE INDEX "alarm_takenAt_raisedAt_idx" ON "alarm"("takenAt", "raisedAt");
CREATE INDEX "alarm_takenById_idx" ON "alarm"("takenById");
CREATE INDEX "alarm_falseById_idx" ON "alarm"("falseById");
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_falseById_fkey" FOREIGN KEY ("falseById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
