-- Trigram likeness of titles (search on the desk, similar matters), and equality inside GiST exclusion constraints.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateTable
CREATE TABLE "department" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "parentId" UUID,
    "names" JSONB NOT NULL,
    "phone" TEXT,
    "details" JSONB,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "parentId" UUID,
    "names" JSONB NOT NULL,
    "keywords" JSONB NOT NULL,
    "departmentId" UUID,
    "sort" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "isProvisional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "clock_rule" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "categoryCode" TEXT,
    "requestType" TEXT,
    "urgency" TEXT,
    "unit" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "clock_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "oidcSubject" TEXT,
    "role" TEXT NOT NULL,
    "departmentId" UUID,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "failedTries" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "lastSignInAt" TIMESTAMPTZ(3),

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "staffId" UUID,
    "ticketId" UUID,
    "purpose" TEXT,
    "data" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "departmentId" UUID NOT NULL,
    "categoryId" UUID,
    "audience" TEXT NOT NULL,
    "phone" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "reviewDate" DATE NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "helped" INTEGER NOT NULL DEFAULT 0,
    "didNotHelp" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "articleId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "questions" TEXT[],
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "conditions" TEXT NOT NULL,
    "papers" TEXT NOT NULL,
    "whereAndWhen" TEXT NOT NULL,
    "fee" TEXT NOT NULL,
    "duration" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("articleId","locale")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "workerId" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("workerId")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "nameEnc" BYTEA,
    "phoneEnc" BYTEA,
    "emailEnc" BYTEA,
    "organisationEnc" BYTEA,
    "phoneIndex" BYTEA,
    "emailIndex" BYTEA,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_address" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "externalIndex" BYTEA NOT NULL,
    "externalEnc" BYTEA NOT NULL,
    "personId" UUID,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "blockedAt" TIMESTAMPTZ(3),

    CONSTRAINT "channel_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "addressId" UUID,
    "tokenHash" BYTEA,
    "locale" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT 'bot',
    "stateEnc" BYTEA NOT NULL,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_message" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "inReplyTo" TEXT,
    "contentEnc" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_event" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "ticketId" UUID,
    "addressId" UUID,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "recipientEnc" BYTEA NOT NULL,
    "recipientIndex" BYTEA NOT NULL,
    "locale" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "contentEnc" BYTEA NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "vendorId" TEXT,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "caseNumber" CHAR(13) NOT NULL,
    "accessCodeHash" BYTEA NOT NULL,
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "codeLockedUntil" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "requestType" TEXT NOT NULL,
    "typeIsChosen" BOOLEAN NOT NULL DEFAULT false,
    "categoryId" UUID,
    "urgency" TEXT NOT NULL DEFAULT 'normal',
    "channel" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "placeText" TEXT,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "answers" JSONB,
    "applicantKind" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "accessNeeds" TEXT[],
    "personId" UUID,
    "noticeAddressId" UUID,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "replyDueAt" TIMESTAMPTZ(3),
    "clockStoppedAt" TIMESTAMPTZ(3),
    "firstContactDueAt" TIMESTAMPTZ(3),
    "firstContactAt" TIMESTAMPTZ(3),
    "warning" TEXT NOT NULL DEFAULT 'none',
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "nudges" INTEGER NOT NULL DEFAULT 0,
    "lastNudgedAt" TIMESTAMPTZ(3),
    "round" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" UUID,
    "importSource" TEXT,
    "importKey" TEXT,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_event" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "move" TEXT NOT NULL,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "staffId" UUID,
    "departmentId" UUID,
    "publicText" TEXT,
    "internalText" TEXT,
    "reasonCode" TEXT,
    "data" JSONB,

    CONSTRAINT "ticket_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "signForDueAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,
    "contribution" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "newDueAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "isGranted" BOOLEAN,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "solved" TEXT NOT NULL,
    "result" INTEGER NOT NULL,
    "service" INTEGER NOT NULL,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "key" UUID NOT NULL,
    "contentHash" BYTEA NOT NULL,
    "caseNumber" CHAR(13) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "ticketId" UUID,
    "draftId" UUID,
    "conversationId" UUID,
    "storageKey" TEXT NOT NULL,
    "thumbnailKey" TEXT,
    "kind" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "sha256" BYTEA NOT NULL,
    "placeEnc" BYTEA,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "answersEnc" BYTEA NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "caseNumber" CHAR(13),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "department_code_key" ON "department"("code");

-- CreateIndex
CREATE INDEX "department_parentId_idx" ON "department"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "category_code_key" ON "category"("code");

-- CreateIndex
CREATE INDEX "category_parentId_idx" ON "category"("parentId");

-- CreateIndex
CREATE INDEX "category_departmentId_idx" ON "category"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "staff_username_key" ON "staff"("username");

-- CreateIndex
CREATE UNIQUE INDEX "staff_oidcSubject_key" ON "staff"("oidcSubject");

-- CreateIndex
CREATE INDEX "staff_departmentId_idx" ON "staff"("departmentId");

-- CreateIndex
CREATE INDEX "audit_entry_ticketId_at_idx" ON "audit_entry"("ticketId", "at");

-- CreateIndex
CREATE INDEX "audit_entry_staffId_at_idx" ON "audit_entry"("staffId", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE INDEX "article_departmentId_idx" ON "article"("departmentId");

-- CreateIndex
CREATE INDEX "article_categoryId_idx" ON "article"("categoryId");

-- CreateIndex
CREATE INDEX "person_phoneIndex_idx" ON "person"("phoneIndex");

-- CreateIndex
CREATE INDEX "person_emailIndex_idx" ON "person"("emailIndex");

-- CreateIndex
CREATE INDEX "channel_address_personId_idx" ON "channel_address"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "channel_address_channel_account_externalIndex_key" ON "channel_address"("channel", "account", "externalIndex");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_addressId_key" ON "conversation"("addressId");

-- CreateIndex
CREATE INDEX "conversation_updatedAt_idx" ON "conversation"("updatedAt");

-- CreateIndex
CREATE INDEX "conversation_message_conversationId_inReplyTo_idx" ON "conversation_message"("conversationId", "inReplyTo");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_message_conversationId_seq_key" ON "conversation_message"("conversationId", "seq");

-- CreateIndex
CREATE INDEX "inbound_event_receivedAt_idx" ON "inbound_event"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_event_channel_account_externalId_key" ON "inbound_event"("channel", "account", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_dedupeKey_key" ON "outbox_message"("dedupeKey");

-- CreateIndex
CREATE INDEX "outbox_message_status_nextAttemptAt_idx" ON "outbox_message"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "outbox_message_ticketId_idx" ON "outbox_message"("ticketId");

-- CreateIndex
CREATE INDEX "outbox_message_addressId_idx" ON "outbox_message"("addressId");

-- CreateIndex
CREATE INDEX "outbox_message_recipientIndex_createdAt_idx" ON "outbox_message"("recipientIndex", "createdAt");

-- CreateIndex
CREATE INDEX "outbox_message_createdAt_id_idx" ON "outbox_message"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_caseNumber_key" ON "ticket"("caseNumber");

-- CreateIndex
CREATE INDEX "ticket_title_idx" ON "ticket" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ticket_status_replyDueAt_id_idx" ON "ticket"("status", "replyDueAt", "id");

-- CreateIndex
CREATE INDEX "ticket_replyDueAt_idx" ON "ticket"("replyDueAt");

-- CreateIndex
CREATE INDEX "ticket_submittedAt_id_idx" ON "ticket"("submittedAt", "id");

-- CreateIndex
CREATE INDEX "ticket_personId_idx" ON "ticket"("personId");

-- CreateIndex
CREATE INDEX "ticket_noticeAddressId_idx" ON "ticket"("noticeAddressId");

-- CreateIndex
CREATE INDEX "ticket_categoryId_idx" ON "ticket"("categoryId");

-- CreateIndex
CREATE INDEX "ticket_resolvedById_idx" ON "ticket"("resolvedById");

-- CreateIndex
CREATE INDEX "ticket_mergedIntoId_idx" ON "ticket"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_importSource_importKey_key" ON "ticket"("importSource", "importKey");

-- CreateIndex
CREATE INDEX "ticket_event_departmentId_idx" ON "ticket_event"("departmentId");

-- CreateIndex
CREATE INDEX "ticket_event_staffId_idx" ON "ticket_event"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_event_ticketId_seq_key" ON "ticket_event"("ticketId", "seq");

-- CreateIndex
CREATE INDEX "assignment_ticketId_idx" ON "assignment"("ticketId");

-- CreateIndex
CREATE INDEX "assignment_departmentId_endedAt_idx" ON "assignment"("departmentId", "endedAt");

-- CreateIndex
CREATE INDEX "extension_ticketId_idx" ON "extension"("ticketId");

-- CreateIndex
CREATE INDEX "extension_askedById_idx" ON "extension"("askedById");

-- CreateIndex
CREATE UNIQUE INDEX "rating_ticketId_round_key" ON "rating"("ticketId", "round");

-- CreateIndex
CREATE INDEX "idempotency_key_createdAt_idx" ON "idempotency_key"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_storageKey_key" ON "attachment"("storageKey");

-- CreateIndex
CREATE INDEX "attachment_ticketId_idx" ON "attachment"("ticketId");

-- CreateIndex
CREATE INDEX "attachment_draftId_idx" ON "attachment"("draftId");

-- CreateIndex
CREATE INDEX "attachment_conversationId_idx" ON "attachment"("conversationId");

-- CreateIndex
CREATE INDEX "attachment_expiresAt_idx" ON "attachment"("expiresAt");

-- CreateIndex
CREATE INDEX "draft_expiresAt_idx" ON "draft"("expiresAt");

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_address" ADD CONSTRAINT "channel_address_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "channel_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_message" ADD CONSTRAINT "conversation_message_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "channel_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_noticeAddressId_fkey" FOREIGN KEY ("noticeAddressId") REFERENCES "channel_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- Nothing that happened is ever overwritten or lost: the journal tables refuse UPDATE, DELETE and TRUNCATE for every role.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ticket_event_append_only BEFORE UPDATE OR DELETE ON ticket_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ticket_event_keep BEFORE TRUNCATE ON ticket_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_keep BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A ticket has at most one lead unit at any moment.
ALTER TABLE assignment ADD CONSTRAINT assignment_one_lead
  EXCLUDE USING gist ("ticketId" WITH =, tstzrange("assignedAt", "endedAt") WITH &&) WHERE (role = 'lead');
CREATE UNIQUE INDEX assignment_one_open_part ON assignment ("ticketId", "departmentId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX extension_one_undecided ON extension ("ticketId") WHERE "decidedAt" IS NULL;

ALTER TABLE ticket
  ADD CONSTRAINT ticket_case_number CHECK ("caseNumber" ~ '^[0-9]{13}$'),
  ADD CONSTRAINT ticket_status CHECK (status IN ('submitted','accepted','dispatched','signed-for','handling','returned','reopened',
    'waiting','resolved','rated','archived','declined','withdrawn','merged')),
  ADD CONSTRAINT ticket_type CHECK ("requestType" IN ('consultation','help','complaint','report','suggestion','praise')),
  ADD CONSTRAINT ticket_urgency CHECK (urgency IN ('normal','urgent','life')),
  ADD CONSTRAINT ticket_identity CHECK (identity IN ('named','confidential','anonymous')),
  ADD CONSTRAINT ticket_anonymous CHECK (identity <> 'anonymous' OR "personId" IS NULL),
  ADD CONSTRAINT ticket_warning CHECK (warning IN ('none','blue','yellow','red')),
  ADD CONSTRAINT ticket_applicant CHECK ("applicantKind" IN ('person','enterprise')),
  ADD CONSTRAINT ticket_merged CHECK ((status = 'merged') = ("mergedIntoId" IS NOT NULL)),
  ADD CONSTRAINT ticket_not_into_itself CHECK ("mergedIntoId" <> id),
  ADD CONSTRAINT ticket_waiting_stops_clock CHECK (status <> 'waiting' OR "clockStoppedAt" IS NOT NULL),
  ADD CONSTRAINT ticket_text_length CHECK (char_length(text) BETWEEN 1 AND 5000),
  ADD CONSTRAINT ticket_title_length CHECK (char_length(title) BETWEEN 1 AND 120),
  ADD CONSTRAINT ticket_place CHECK ((lat IS NULL) = (lng IS NULL)),
  ADD CONSTRAINT ticket_tries CHECK ("codeTries" BETWEEN 0 AND 5),
  ADD CONSTRAINT ticket_counts CHECK (version >= 1 AND nudges >= 0 AND round >= 0),
  ADD CONSTRAINT ticket_import CHECK (("importSource" IS NULL) = ("importKey" IS NULL));
ALTER TABLE ticket_event
  ADD CONSTRAINT ticket_event_actor CHECK (actor IN ('citizen','staff','system')),
  ADD CONSTRAINT ticket_event_staff CHECK ((actor = 'staff') = ("staffId" IS NOT NULL)),
  ADD CONSTRAINT ticket_event_seq CHECK (seq >= 1);
ALTER TABLE assignment
  ADD CONSTRAINT assignment_role CHECK (role IN ('lead','assist')),
  ADD CONSTRAINT assignment_end CHECK (("endedAt" IS NULL) = ("endReason" IS NULL) AND ("endedAt" IS NULL OR "endedAt" >= "assignedAt"));
ALTER TABLE extension ADD CONSTRAINT extension_decided CHECK (("decidedAt" IS NULL) = ("isGranted" IS NULL));
ALTER TABLE rating
  ADD CONSTRAINT rating_marks CHECK (result BETWEEN 1 AND 5 AND service BETWEEN 1 AND 5 AND solved IN ('yes','partly','no')),
  ADD CONSTRAINT rating_comment CHECK (char_length(comment) <= 1000);
ALTER TABLE outbox_message
  ADD CONSTRAINT outbox_status CHECK (status IN ('waiting','sending','sent','delivered','failed')),
  ADD CONSTRAINT outbox_sent CHECK (status NOT IN ('sent','delivered') OR "sentAt" IS NOT NULL),
  ADD CONSTRAINT outbox_lease CHECK ((status = 'sending') = ("leaseUntil" IS NOT NULL)),
  ADD CONSTRAINT outbox_attempts CHECK (attempts >= 0);
ALTER TABLE attachment
  ADD CONSTRAINT attachment_kind CHECK (kind IN ('image','pdf')),
  ADD CONSTRAINT attachment_size CHECK (bytes BETWEEN 1 AND 16000000),
  ADD CONSTRAINT attachment_kept CHECK ("ticketId" IS NOT NULL OR "expiresAt" IS NOT NULL);
ALTER TABLE conversation
  ADD CONSTRAINT conversation_owner CHECK (owner IN ('bot','person','none')),
  ADD CONSTRAINT conversation_identity CHECK ("addressId" IS NOT NULL OR "tokenHash" IS NOT NULL);
ALTER TABLE conversation_message ADD CONSTRAINT conversation_message_direction CHECK (direction IN ('in','out'));
ALTER TABLE calendar_day ADD CONSTRAINT calendar_day_kind CHECK (kind IN ('holiday','workday'));
ALTER TABLE clock_rule
  ADD CONSTRAINT clock_rule_kind CHECK (kind IN ('reply','first-contact','sign-for')),
  ADD CONSTRAINT clock_rule_span CHECK (unit IN ('working-day','hour','working-hour') AND amount > 0);
ALTER TABLE staff
  ADD CONSTRAINT staff_role CHECK (role IN ('admin','agent','dispatcher','handler','supervisor','quality','analyst')),
  ADD CONSTRAINT staff_handler_has_unit CHECK (role <> 'handler' OR "departmentId" IS NOT NULL),
  ADD CONSTRAINT staff_can_sign_in CHECK ("passwordHash" IS NOT NULL OR "oidcSubject" IS NOT NULL);
ALTER TABLE department ADD CONSTRAINT department_not_its_own_parent CHECK ("parentId" <> id);
ALTER TABLE category ADD CONSTRAINT category_not_its_own_parent CHECK ("parentId" <> id);
ALTER TABLE article ADD CONSTRAINT article_validity CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE article_text ADD CONSTRAINT article_text_summary CHECK (char_length(summary) <= 300);
