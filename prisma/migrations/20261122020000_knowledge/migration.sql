-- AlterTable
ALTER TABLE "article" ADD COLUMN     "internalNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "link" TEXT,
ADD COLUMN     "liveVersion" INTEGER,
ADD COLUMN     "notNeeded" TEXT[],
ADD COLUMN     "ownerId" UUID,
ADD COLUMN     "region" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sourceLocale" TEXT NOT NULL DEFAULT 'zh-CN',
ADD COLUMN     "sourceVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'draft',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "article_text" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'human',
ADD COLUMN     "sourceVersion" INTEGER NOT NULL DEFAULT 1;

-- Whoever is responsible for an article owned it until now.
UPDATE article SET "ownerId" = "departmentId";
ALTER TABLE article ALTER COLUMN "ownerId" SET NOT NULL;
UPDATE article a SET "sourceLocale" = (
  SELECT t.locale FROM article_text t WHERE t."articleId" = a.id ORDER BY t.locale = 'zh-CN' DESC, t.locale LIMIT 1
) WHERE EXISTS (SELECT 1 FROM article_text t WHERE t."articleId" = a.id);

-- CreateTable
CREATE TABLE "article_version" (
    "articleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("articleId","version")
);

-- CreateTable
CREATE TABLE "direct_answer" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "direct_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "open_question" (
    "id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,
    "articleId" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "open_question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "article_version_staffId_idx" ON "article_version"("staffId");

-- CreateIndex
CREATE INDEX "direct_answer_articleId_at_idx" ON "direct_answer"("articleId", "at");

-- CreateIndex
CREATE INDEX "direct_answer_at_idx" ON "direct_answer"("at");

-- CreateIndex
CREATE INDEX "open_question_decidedAt_count_id_idx" ON "open_question"("decidedAt", "count", "id");

-- CreateIndex
CREATE INDEX "open_question_lastAt_idx" ON "open_question"("lastAt");

-- CreateIndex
CREATE INDEX "open_question_articleId_idx" ON "open_question"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "open_question_locale_folded_key" ON "open_question"("locale", "folded");

-- CreateIndex
CREATE INDEX "article_ownerId_reviewDate_idx" ON "article"("ownerId", "reviewDate");

-- CreateIndex
CREATE INDEX "article_updatedAt_id_idx" ON "article"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "article_reviewDate_id_idx" ON "article"("reviewDate", "id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "direct_answer" ADD CONSTRAINT "direct_answer_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say. Articles from before were public at once: what they say is their first version.
INSERT INTO article_version ("articleId", version, at, content, "publishedAt")
  SELECT a.id, 1, a."updatedAt", jsonb_build_object(
    'departmentId', a."departmentId", 'categoryId', a."categoryId", 'audience', a.audience, 'region', a.region, 'phone', coalesce(a.phone, ''),
    'link', coalesce(a.link, ''), 'validFrom', a."validFrom"::date, 'validTo', a."validTo"::date, 'reviewDate', a."reviewDate"::date,
    'isPublic', a."isPublic", 'internalNote', a."internalNote", 'notNeeded', '[]'::jsonb,
    'sourceLocale', a."sourceLocale", 'sourceVersion', 1, 'texts', coalesce((
      SELECT jsonb_object_agg(t.locale, to_jsonb(t) - 'articleId' - 'locale') FROM article_text t WHERE t."articleId" = a.id
    ), '{}'::jsonb)), a."updatedAt"
  FROM article a;
UPDATE article SET state = 'published', "liveVersion" = 1;
ALTER TABLE article
  ADD CONSTRAINT article_state CHECK (state IN ('draft','in-review','published','retired')),
  ADD CONSTRAINT article_published CHECK (state <> 'published' OR "liveVersion" IS NOT NULL),
  ADD CONSTRAINT article_retired CHECK (state <> 'retired' OR "liveVersion" IS NULL);
ALTER TABLE article_text ADD CONSTRAINT article_text_origin CHECK (origin IN ('human','machine'));
CREATE INDEX article_is_live ON article (id) WHERE "liveVersion" IS NOT NULL;
CREATE TRIGGER article_version_append_only BEFORE UPDATE OF "articleId", version, at, content OR DELETE ON article_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
