/** A case number as it is read aloud, in groups, left to right in every language. The caller groups it ("261121 123456 7"). */
type CaseNumberProps = { grouped: string; isLarge?: boolean };

export function CaseNumber({ grouped, isLarge = false }: CaseNumberProps) {
  return (
    <bdi className={isLarge ? 'case-number case-number-large' : 'case-number'} dir="ltr" translate="no">
      {grouped}
    </bdi>
  );
}
