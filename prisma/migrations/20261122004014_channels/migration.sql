-- AlterTable
ALTER TABLE "channel_address" ADD COLUMN     "lastHeardAt" TIMESTAMPTZ(3),
ADD COLUMN     "noticesOffAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "heldUntil" TIMESTAMPTZ(3),
ADD COLUMN     "staffId" UUID,
ADD COLUMN     "waitUntil" TIMESTAMPTZ(3),
ADD COLUMN     "waitingSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "inbound_event" ADD COLUMN     "contentEnc" BYTEA,
ADD COLUMN     "conversationId" UUID,
ADD COLUMN     "sequence" DOUBLE PRECISION,
ADD COLUMN     "takenAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "answers" TEXT,
ADD COLUMN     "insteadOfId" UUID,
ADD COLUMN     "readAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "joinedIntoId" UUID,
ADD COLUMN     "sessionVersion" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "atTalksUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN     "notToldAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "follower" (
    "ticketId" UUID NOT NULL,
    "addressId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follower_pkey" PRIMARY KEY ("ticketId","addressId")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "addressId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "isGiven" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_code" (
    "id" UUID NOT NULL,
    "addressId" UUID,
    "personId" UUID,
    "codeHash" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wrong_link_code" (
    "id" UUID NOT NULL,
    "saidBy" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wrong_link_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "targetIndex" BYTEA NOT NULL,
    "targetEnc" BYTEA NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_grant" (
    "addressId" UUID NOT NULL,
    "templateId" TEXT NOT NULL,
    "left" INTEGER NOT NULL,

    CONSTRAINT "notice_grant_pkey" PRIMARY KEY ("addressId","templateId")
);

-- CreateTable
CREATE TABLE "channel_account" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "settingsEnc" BYTEA NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "channel_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_health" (
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "isWell" BOOLEAN NOT NULL,
    "error" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "channel_health_pkey" PRIMARY KEY ("channel","account")
);

-- CreateTable
CREATE TABLE "canned_reply" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "sort" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "follower_addressId_idx" ON "follower"("addressId");

-- CreateIndex
CREATE INDEX "consent_addressId_at_idx" ON "consent"("addressId", "at");

-- CreateIndex
CREATE INDEX "link_code_codeHash_idx" ON "link_code"("codeHash");

-- CreateIndex
CREATE INDEX "link_code_addressId_idx" ON "link_code"("addressId");

-- CreateIndex
CREATE INDEX "link_code_personId_idx" ON "link_code"("personId");

-- CreateIndex
CREATE INDEX "wrong_link_code_saidBy_at_idx" ON "wrong_link_code"("saidBy", "at");

-- CreateIndex
CREATE INDEX "wrong_link_code_at_idx" ON "wrong_link_code"("at");

-- CreateIndex
CREATE INDEX "person_joinedIntoId_idx" ON "person"("joinedIntoId");

-- CreateIndex
CREATE INDEX "link_code_expiresAt_idx" ON "link_code"("expiresAt");

-- CreateIndex
CREATE INDEX "sign_in_code_targetIndex_createdAt_idx" ON "sign_in_code"("targetIndex", "createdAt");

-- CreateIndex
CREATE INDEX "sign_in_code_expiresAt_idx" ON "sign_in_code"("expiresAt");

-- CreateIndex
CREATE INDEX "passkey_personId_idx" ON "passkey"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "channel_account_channel_account_key" ON "channel_account"("channel", "account");

-- CreateIndex
CREATE UNIQUE INDEX "canned_reply_code_key" ON "canned_reply"("code");

-- CreateIndex
CREATE INDEX "conversation_owner_waitingSince_idx" ON "conversation"("owner", "waitingSince");

-- CreateIndex
CREATE INDEX "conversation_staffId_idx" ON "conversation"("staffId");

-- CreateIndex
CREATE INDEX "inbound_event_conversationId_takenAt_idx" ON "inbound_event"("conversationId", "takenAt");

-- CreateIndex
CREATE INDEX "outbox_message_channel_vendorId_idx" ON "outbox_message"("channel", "vendorId");

-- CreateIndex
CREATE INDEX "outbox_message_insteadOfId_idx" ON "outbox_message"("insteadOfId");

-- CreateIndex
CREATE INDEX "staff_atTalksUntil_idx" ON "staff"("atTalksUntil");

-- CreateIndex
CREATE INDEX "ticket_notToldAt_idx" ON "ticket"("notToldAt");

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_event" ADD CONSTRAINT "inbound_event_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follower" ADD CONSTRAINT "follower_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follower" ADD CONSTRAINT "follower_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "channel_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "channel_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "channel_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_joinedIntoId_fkey" FOREIGN KEY ("joinedIntoId") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_grant" ADD CONSTRAINT "notice_grant_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "channel_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE inbound_event
  ADD CONSTRAINT inbound_event_waits CHECK ("contentEnc" IS NULL OR ("conversationId" IS NOT NULL AND "takenAt" IS NULL));
CREATE INDEX inbound_event_waiting ON inbound_event ("receivedAt") WHERE "contentEnc" IS NOT NULL;
ALTER TABLE conversation
  ADD CONSTRAINT conversation_waits CHECK ("waitingSince" IS NULL OR owner = 'none'),
  ADD CONSTRAINT conversation_held CHECK (("staffId" IS NULL) = (owner <> 'person') AND ("heldUntil" IS NULL) = ("staffId" IS NULL));
ALTER TABLE notice_grant ADD CONSTRAINT notice_grant_left CHECK ("left" >= 0);
ALTER TABLE sign_in_code
  ADD CONSTRAINT sign_in_code_kind CHECK (kind IN ('phone','email','address','passkey')),
  ADD CONSTRAINT sign_in_code_tries CHECK (tries BETWEEN 0 AND 5);
ALTER TABLE attachment DROP CONSTRAINT attachment_kind;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind CHECK (kind IN ('image','pdf','audio','mail'));
ALTER TABLE link_code ADD CONSTRAINT link_code_of CHECK (("addressId" IS NULL) <> ("personId" IS NULL));
ALTER TABLE person ADD CONSTRAINT person_not_into_itself CHECK ("joinedIntoId" <> id);
CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was written in a talk of our own is called out when it is there to be read, so that every process with a page open hears it.
CREATE FUNCTION tell_chat_news() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('chat_news', c.id::text)
    FROM conversation c
    WHERE c.id IN (SELECT w."conversationId" FROM written w) AND c.channel IN ('webchat', 'mini-program');
  RETURN NULL;
END $$;
CREATE TRIGGER conversation_message_news AFTER INSERT ON conversation_message
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tell_chat_news();

-- CreateIndex
CREATE INDEX "channel_address_externalIndex_idx" ON "channel_address"("externalIndex");

ALTER TABLE "outbox_message" ADD COLUMN "earlierIds" TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX "outbox_message_earlierIds_idx" ON "outbox_message" USING GIN ("earlierIds");
