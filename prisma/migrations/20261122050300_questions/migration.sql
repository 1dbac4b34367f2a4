-- Does a matter of this category happen at a place, and at a time? Empty: as its parent says.
ALTER TABLE "category" ADD COLUMN "needsPlace" BOOLEAN, ADD COLUMN "needsWhen" BOOLEAN;

CREATE TABLE "category_question" (
    "id" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "hints" JSONB NOT NULL,
    "options" JSONB NOT NULL,
    "isRequired" BOOLEAN NOT NULL DEFAULT false,
    "sort" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "category_question_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "category_question_kind" CHECK ("kind" IN ('choice', 'several', 'text', 'date-time')),
    CONSTRAINT "category_question_code" CHECK ("code" ~ '^[a-z][a-z0-9-]{0,39}$' AND "code" <> 'when'),
    CONSTRAINT "category_question_options" CHECK (
        jsonb_typeof("options") = 'array'
        AND (CASE WHEN "kind" IN ('choice', 'several') THEN jsonb_array_length("options") >= 2 ELSE jsonb_array_length("options") = 0 END)
    )
);
CREATE UNIQUE INDEX "category_question_categoryId_code_key" ON "category_question"("categoryId", "code");
ALTER TABLE "category_question" ADD CONSTRAINT "category_question_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
