import { readDeployment } from './read-deployment.ts';

/** Where this site is built from and will stand. */
export const deployment = readDeployment(process.env);
