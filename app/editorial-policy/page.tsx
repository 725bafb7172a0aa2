import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("editorial-policy");
  return { title, description, alternates: { canonical: routes.editorialPolicy() } };
}

export default async function EditorialPolicyPage() {
  const page = await readLegal("editorial-policy");
  return (
    <LegalArticle page={page} address={routes.editorialPolicy()} marksEvidence>
      <Prose text={page} />
    </LegalArticle>
  );
}
