import { routes } from "@/lib/routes";

export default function NotFoundPage() {
  return (
    <div className="py-10">
      <h1 className="text-2xl font-semibold">No page has this address</h1>
      <p className="mt-3">
        <a href={routes.home()}>Home</a>
      </p>
    </div>
  );
}
