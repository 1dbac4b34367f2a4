-- CreateTable
CREATE TABLE "routing_rule" (
    "id" UUID NOT NULL,
    "sort" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "categoryCode" TEXT,
    "requestType" TEXT,
    "applicantKind" TEXT,
    "placeWords" TEXT[],
    "weekdays" INTEGER[],
    "fromMinutes" INTEGER,
    "toMinutes" INTEGER,
    "departmentId" UUID NOT NULL,
    "reasons" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID,

    CONSTRAINT "routing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_decision" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "isAutomatic" BOOLEAN NOT NULL,
    "staffId" UUID,
    "departmentId" UUID,
    "proposals" JSONB NOT NULL,
    "confidence" DOUBLE PRECISION,
    "ruleId" UUID,
    "modelVersion" INTEGER,
    "threshold" DOUBLE PRECISION,
    "heldBack" TEXT,
    "returnedAt" TIMESTAMPTZ(3),
    "reversedAt" TIMESTAMPTZ(3),
    "reversedById" UUID,
    "reverseReason" TEXT,

    CONSTRAINT "routing_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_bar" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reasonCode" TEXT NOT NULL,
    "staffId" UUID,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" UUID,
    "liftReason" TEXT,

    CONSTRAINT "routing_bar_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "routing_rule_departmentId_idx" ON "routing_rule"("departmentId");
CREATE INDEX "routing_rule_staffId_idx" ON "routing_rule"("staffId");
CREATE INDEX "routing_decision_ticketId_at_idx" ON "routing_decision"("ticketId", "at");
CREATE INDEX "routing_decision_at_idx" ON "routing_decision"("at");
CREATE INDEX "routing_decision_staffId_idx" ON "routing_decision"("staffId");
CREATE INDEX "routing_decision_departmentId_idx" ON "routing_decision"("departmentId");
CREATE INDEX "routing_decision_ruleId_idx" ON "routing_decision"("ruleId");
CREATE INDEX "routing_decision_reversedById_idx" ON "routing_decision"("reversedById");
CREATE INDEX "routing_bar_ticketId_idx" ON "routing_bar"("ticketId");
CREATE INDEX "routing_bar_departmentId_idx" ON "routing_bar"("departmentId");
CREATE INDEX "routing_bar_staffId_idx" ON "routing_bar"("staffId");
CREATE INDEX "routing_bar_liftedById_idx" ON "routing_bar"("liftedById");

-- AddForeignKey
ALTER TABLE "routing_rule" ADD CONSTRAINT "routing_rule_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "routing_rule" ADD CONSTRAINT "routing_rule_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "routing_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "routing_decision" ADD CONSTRAINT "routing_decision_reversedById_fkey" FOREIGN KEY ("reversedById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "routing_bar" ADD CONSTRAINT "routing_bar_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "routing_bar" ADD CONSTRAINT "routing_bar_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "routing_bar" ADD CONSTRAINT "routing_bar_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "routing_bar" ADD CONSTRAINT "routing_bar_liftedById_fkey" FOREIGN KEY ("liftedById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE routing_rule
  ADD CONSTRAINT routing_rule_type CHECK ("requestType" IN ('consultation','help','complaint','report','suggestion','praise')),
  ADD CONSTRAINT routing_rule_applicant CHECK ("applicantKind" IN ('person','enterprise')),
  ADD CONSTRAINT routing_rule_days CHECK (weekdays <@ ARRAY[1,2,3,4,5,6,7]),
  ADD CONSTRAINT routing_rule_hours CHECK (("fromMinutes" IS NULL) = ("toMinutes" IS NULL)
    AND "fromMinutes" BETWEEN 0 AND 1439 AND "toMinutes" BETWEEN 1 AND 1440 AND "fromMinutes" <> "toMinutes"),
  ADD CONSTRAINT routing_rule_says_why CHECK (jsonb_typeof(reasons) = 'object' AND reasons <> '{}'::jsonb);
ALTER TABLE routing_decision
  ADD CONSTRAINT routing_decision_confidence CHECK (confidence BETWEEN 0 AND 1 AND threshold BETWEEN 0 AND 1),
  -- Sent by the house or by a person, or left to a person for a reason.
  ADD CONSTRAINT routing_decision_taken CHECK (CASE WHEN "isAutomatic" THEN "departmentId" IS NOT NULL AND "staffId" IS NULL AND "heldBack" IS NULL
    WHEN "heldBack" IS NOT NULL THEN "departmentId" IS NULL AND "staffId" IS NULL ELSE "departmentId" IS NOT NULL AND "staffId" IS NOT NULL END),
  ADD CONSTRAINT routing_decision_reversed CHECK (("reversedAt" IS NULL) = ("reversedById" IS NULL) AND ("reversedAt" IS NULL) = ("reverseReason" IS NULL));
ALTER TABLE routing_bar
  ADD CONSTRAINT routing_bar_reason CHECK ("reasonCode" IN ('not-ours','wrong-level')),
  ADD CONSTRAINT routing_bar_lifted CHECK (("liftedAt" IS NULL) = ("liftedById" IS NULL) AND ("liftedAt" IS NULL) = ("liftReason" IS NULL));
CREATE UNIQUE INDEX routing_bar_one_open ON routing_bar ("ticketId", "departmentId") WHERE "liftedAt" IS NULL;
-- What waits for somebody to send it on: short, whatever the number of tickets.
CREATE INDEX ticket_to_route ON ticket ("submittedAt", id) WHERE status IN ('submitted','accepted');
CREATE TRIGGER routing_decision_append_only BEFORE UPDATE OF id, "ticketId", at, "isAutomatic", "staffId", "departmentId", proposals, confidence,
  "ruleId", "modelVersion", threshold, "heldBack" OR DELETE ON routing_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER routing_decision_keep BEFORE TRUNCATE ON routing_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- What became of it is told once.
CREATE FUNCTION refuse_second_telling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."returnedAt" IS NOT NULL AND NEW."returnedAt" IS DISTINCT FROM OLD."returnedAt")
    OR (OLD."reversedAt" IS NOT NULL AND (NEW."reversedAt", NEW."reversedById", NEW."reverseReason")
      IS DISTINCT FROM (OLD."reversedAt", OLD."reversedById", OLD."reverseReason")) THEN
    RAISE EXCEPTION 'what became of a decision is told once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER routing_decision_told_once BEFORE UPDATE ON routing_decision FOR EACH ROW EXECUTE FUNCTION refuse_second_telling();
