import type { Metadata } from "next";
import { Prose } from "@/components/mdx/prose";
import { LegalArticle } from "@/components/site/legal-article";
import { readLegal } from "@/lib/content/legal";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await readLegal("privacy");
  return { title, description, alternates: { canonical: routes.privacy() } };
}

export default async function PrivacyPage() {
  const page = await readLegal("privacy");
  return (
    <LegalArticle page={page} address={routes.privacy()}>
      <Prose text={page} />
    </LegalArticle>
  );
}
