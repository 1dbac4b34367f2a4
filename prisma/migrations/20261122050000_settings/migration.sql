CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "setting_staffId_idx" ON "setting"("staffId");
ALTER TABLE "setting" ADD CONSTRAINT "setting_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
